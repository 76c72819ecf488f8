/** Registers the tests of the files named as arguments: together they load the sources once. */
for (const file of Deno.args) await import(new URL(`../${file}`, import.meta.url).href);
