/** Checks that stop a service which would run with an unsafe configuration. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.startup;
