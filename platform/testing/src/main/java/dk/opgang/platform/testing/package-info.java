/** What the tests of the services stand on: a real database, broker and issuer, tokens, a probe of topics, rules. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.testing;
