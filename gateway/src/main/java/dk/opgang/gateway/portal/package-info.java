/** The portal: pages for people, rendered here from what the API tells everybody. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.portal;
