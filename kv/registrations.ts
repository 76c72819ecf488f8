import * as z from "zod";
import { registrationStatuses } from "../rules/status.ts";
import { collect, getAll, pointed, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";
import { openRegisterChanges } from "./register_changes.ts";

const Products = z.array(z.object({ name: z.string(), hs: z.string().optional() }));

/** A registration as customs issued it; nothing personal is in it. */
export const Registration = z.object({
  number: z.string(),
  applicationId: z.string(),
  enterpriseId: z.string(),
  authorityId: z.string().optional(),
  country: z.string(),
  homeNumber: z.string(),
  name: z.string(),
  address: z.string(),
  pack: z.string(),
  category: z.string(),
  leaf: z.string(),
  route: z.enum(["recommended", "self"]),
  /** In lists of registrations no more than the first of them. */
  products: Products,
  issuedOn: z.string(),
  validUntil: z.string(),
  status: z.enum(registrationStatuses),
  /** Suspensions and resumptions of import, oldest first. */
  history: z.array(z.object({ event: z.string(), on: z.string() })),
});
export type Registration = z.infer<typeof Registration>;

const byNumber = (number: string) => ["registration", keyId(number)];
const productsKey = (number: string, from: number) => ["registration_products", number, from];
const byEnterprise = (id: string, number: string) => ["enterprise_registration", id, number];
const byAuthority = (id: string, number: string) => ["authority_registration", id, number];
const serialKey = (country: string, leaf: string, day: string) => ["serial", country, leaf, day];
const siteKey = (enterprise: string, leaf: string) => ["site_registration", enterprise, leaf];
const pendingKey = (enterprise: string, leaf: string) => ["site_pending", enterprise, leaf];

/** A value holds 64 KiB: so many products always fit beside the rest, the others are values of their own. */
const PRODUCTS_A_VALUE = 50;

/** Adds to a write the products that do not fit with the registration itself. */
function putFurther(op: Deno.AtomicOperation, { number, products }: Registration) {
  for (let from = PRODUCTS_A_VALUE; from < products.length; from += PRODUCTS_A_VALUE) {
    op.set(productsKey(number, from), products.slice(from, from + PRODUCTS_A_VALUE));
  }
}

export function openRegistrations(kv: Deno.Kv) {
  const changes = openRegisterChanges(kv);
  async function find(number: string): Promise<Registration | null> {
    const { value } = await kv.get(byNumber(number));
    return value === null ? null : await whole(Registration.parse(value));
  }
  async function whole(registration: Registration): Promise<Registration> {
    const { number, products } = registration;
    if (products.length < PRODUCTS_A_VALUE) return registration;
    const list = kv.list({ prefix: ["registration_products", number] });
    const further = await collect(list, (value) => Products.parse(value));
    return { ...registration, products: [...products, ...further.flat()] };
  }
  async function listed(prefix: Deno.KvKey): Promise<Registration[]> {
    const numbers = await pointed(kv.list({ prefix }));
    return getAll(kv, { keys: numbers.map(byNumber), parse: (v) => Registration.parse(v) });
  }

  return {
    find,
    ofEnterprise: (id: string) => listed(["enterprise_registration", id]),
    ofAuthority: (id: string) => listed(["authority_registration", id]),
    /** The countries that have a registration, alpha-3; each is found by one read. */
    async countries(): Promise<string[]> {
      const found: string[] = [];
      for (;;) {
        const start = found.length === 0 ? byNumber("C") : byNumber(`C${found.at(-1)}~`);
        const list = kv.list({ start, end: byNumber("C~") }, { limit: 1 });
        const [number] = await pointed(list);
        if (number === undefined) return found;
        found.push(number.slice(1, 4));
      }
    },
    /** Every registration, or those of one country, by number. */
    all: (country?: string) =>
      collect(
        kv.list(
          country === undefined
            ? { prefix: ["registration"] }
            : { start: byNumber(`C${country}`), end: byNumber(`C${country}~`) },
          { batchSize: 500 },
        ),
        (value) => Registration.parse(value),
      ),

    /** The next serial of the day, and the write that takes it for good. */
    async nextSerial(
      { country, leaf, day }: { country: string; leaf: string; day: string },
    ): Promise<{ serial: number; taking: Write }> {
      const entry = await kv.get<number>(serialKey(country, leaf, day));
      const serial = (entry.value ?? 0) + 1;
      return { serial, taking: (op) => op.check(entry).set(entry.key, serial) };
    },

    /** Adds a registration and tells those who follow the register; its number is never given twice. */
    async adding(registration: Registration): Promise<Write> {
      const { number, enterpriseId, authorityId, leaf, issuedOn } = registration;
      const products = registration.products.slice(0, PRODUCTS_A_VALUE);
      const telling = await changes.telling([{ number, event: "register", on: issuedOn }]);
      return (op) => {
        telling(op);
        putFurther(op, registration);
        op.check({ key: byNumber(number), versionstamp: null })
          .set(byNumber(number), { ...registration, products })
          .set(byEnterprise(enterpriseId, number), null)
          .set(siteKey(enterpriseId, leaf), number);
        if (authorityId !== undefined) op.set(byAuthority(authorityId, number), null);
      };
    },

    /** The changes of the register behind that place, oldest first. */
    changesAfter: changes.after,

    /** What stands against a new registration of this site and leaf, and the write that claims it. */
    async site({ enterpriseId, leaf, applicationId }: {
      enterpriseId: string;
      leaf: string;
      applicationId: string;
    }) {
      const registered = await kv.get<string>(siteKey(enterpriseId, leaf));
      const pending = await kv.get<string>(pendingKey(enterpriseId, leaf));
      const claiming: Write = (op) =>
        op.check(registered, pending).set(pendingKey(enterpriseId, leaf), applicationId);
      return { registered: registered.value, pending: pending.value, claiming };
    },

    /** Frees the site and leaf when its application has ended. */
    releasing: ({ enterpriseId, leaf }: { enterpriseId: string; leaf: string }): Write => (op) =>
      op.delete(pendingKey(enterpriseId, leaf)),
  };
}
