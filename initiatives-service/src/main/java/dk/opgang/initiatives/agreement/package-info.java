/** Agreements with partners: what they owe, what they deliver, and where that stands. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.agreement;
