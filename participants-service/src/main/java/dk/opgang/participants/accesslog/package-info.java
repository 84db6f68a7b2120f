/**
 * Who accessed the data of a participant: the access logs of this service and of the others, which are asked when it is wanted, as one
 * list. A service that is away is named as missing.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.accesslog;
