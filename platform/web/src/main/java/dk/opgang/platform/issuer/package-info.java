/** What production asks of the issuer of tokens. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.issuer;
