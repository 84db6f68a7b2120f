/** Deleting kept rows that tell of people who are to be forgotten. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.forgetting;
