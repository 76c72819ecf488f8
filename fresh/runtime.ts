/** What pages and islands import: Fresh 2's `fresh/runtime`, the part that is used here. */
export { asset, assetSrcSet } from "./asset.ts";
export { Head, IS_BROWSER } from "./head.ts";
export { HttpError } from "./http_error.ts";
