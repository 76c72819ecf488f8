import assert from "node:assert/strict";
import { networkOfAddress } from "./network.ts";

Deno.test("an address of IPv4 is a network of its own, one of IPv6 counts with its /64", () => {
  assert.equal(networkOfAddress("192.0.2.1"), "192.0.2.1");
  assert.equal(networkOfAddress("::ffff:192.0.2.1"), "192.0.2.1");
  assert.equal(networkOfAddress("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
  assert.equal(networkOfAddress("2001:db8::6%eth0"), "2001:db8:0:0::/64");
  assert.equal(networkOfAddress("::1"), "0:0:0:0::/64");
});

Deno.test("the port that some proxies write behind an address makes no other network of it", () => {
  assert.equal(networkOfAddress("192.0.2.1:50123"), "192.0.2.1");
  assert.equal(networkOfAddress("[2001:db8:1:2::5]:443"), "2001:db8:1:2::/64");
  assert.equal(networkOfAddress("[2001:db8:1:2::5]"), "2001:db8:1:2::/64");
});
