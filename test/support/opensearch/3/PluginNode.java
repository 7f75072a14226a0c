import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.Version;
import org.opensearch.analysis.common.CommonAnalysisModulePlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/** A node of OpenSearch 3 with the plugins that its distribution has. */
final class PluginNode extends Node {
  PluginNode(Settings settings, String name) {
    super(
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> name),
        Stream.of(Netty4ModulePlugin.class, CommonAnalysisModulePlugin.class).map(PluginNode::infoOf).toList(),
        false);
  }

  private static PluginInfo infoOf(Class<? extends Plugin> plugin) {
    String name = plugin.getName();
    return new PluginInfo(name, name, "", Version.CURRENT, "21", name, null, List.of(), false);
  }
}
