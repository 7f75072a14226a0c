import java.nio.file.Path;
import java.util.List;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.Node;

/**
 * One node of OpenSearch in this process, with HTTP. It prints `started` when it answers, and ends when its standard input
 * does, so that none outlives a test.
 *
 * <p>Arguments: name, folder, port for HTTP, port between nodes, and those ports of all nodes: `a=9300,b=9301`.
 */
public final class OpenSearchNode {
  private static Settings settingsOf(String name, Path folder, String http, String transport, List<String> nodes) {
    Settings.Builder settings =
        Settings.builder()
            .put("cluster.name", "job-posting-elements")
            .put("node.name", name)
            .put("path.home", folder)
            .put("network.host", "127.0.0.1")
            .put("http.type", "netty4")
            .put("http.port", http)
            .put("transport.type", "netty4")
            .put("transport.port", transport)
            // an index that nobody created must be an error
            .put("action.auto_create_index", false)
            .put("cluster.routing.allocation.disk.threshold_enabled", false);
    if (nodes.size() == 1) return settings.put("discovery.type", "single-node").build();
    return settings
        .putList("discovery.seed_hosts", nodes.stream().map((node) -> "127.0.0.1:" + node.split("=")[1]).toList())
        .putList("cluster.initial_cluster_manager_nodes", nodes.stream().map((node) -> node.split("=")[0]).toList())
        .build();
  }

  public static void main(String[] arguments) throws Exception {
    String name = arguments[0];
    List<String> nodes = List.of(arguments[4].split(","));
    try (Node node =
        new PluginNode(settingsOf(name, Path.of(arguments[1]), arguments[2], arguments[3], nodes), name)) {
      node.start();
      System.out.println("started");
      while (System.in.read() >= 0) {}
    }
    System.exit(0);
  }
}
