/** By which routes a public buyer may award works and advice of which amount, as law and documents say it by day. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.procurement;
