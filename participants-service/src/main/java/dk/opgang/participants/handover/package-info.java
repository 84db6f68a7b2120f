/**
 * Packages that one municipality hands over to another about people who move: built and opened here alone, sealed for the receiver. What is
 * told of a handover to anybody, network-service keeps.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.participants.handover;
