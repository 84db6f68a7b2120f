/** Results: what an initiative came to, by year, quarter, benefit group or kind. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.result;
