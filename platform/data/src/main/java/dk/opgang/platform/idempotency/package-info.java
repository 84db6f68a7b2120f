/** The same POST twice is one change: the key is kept in the transaction of the change, together with the answer. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.idempotency;
