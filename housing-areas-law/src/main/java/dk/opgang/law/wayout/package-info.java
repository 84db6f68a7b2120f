/** The way out: what it takes for an area to leave a class, list by list. */
@org.jspecify.annotations.NullMarked
package dk.opgang.law.wayout;
