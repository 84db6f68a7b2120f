/** Batches over HTTP: what a resource implements and calls, and what it answers. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.batch.http;
