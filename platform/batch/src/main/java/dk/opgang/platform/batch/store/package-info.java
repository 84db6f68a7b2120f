/** What is kept of a batch: its state, its slices, and the rows that it refused or remarked on, under keys that die. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.store;
