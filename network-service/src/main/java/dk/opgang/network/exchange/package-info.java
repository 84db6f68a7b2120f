/**
 * Other installations of this software: who they are, what is sent to them and taken from them over one topic, signed by the installation
 * and sealed for the municipality that it is for.
 */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.exchange;
