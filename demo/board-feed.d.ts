export declare const FEED_DAY: string;
export declare const boardFeed: (count: number, seed?: number) => Record<string, unknown>[];
