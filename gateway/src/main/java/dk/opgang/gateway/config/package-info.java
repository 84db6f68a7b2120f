/** The settings of the gateway. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.config;
