/** HTTP: what all resources do in the same way around their own work. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.http;
