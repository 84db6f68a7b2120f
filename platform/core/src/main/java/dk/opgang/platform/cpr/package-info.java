/** Civil registration numbers: what may be one, wherever it stands. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.cpr;
