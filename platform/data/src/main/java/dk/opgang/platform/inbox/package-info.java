/** Events of other services: each handled once, in the transaction of the projection that it changes. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.inbox;
