/** Taking a body in: its form, its records, and the slices in which they are kept. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.body;
