/** The pages about housing areas. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.portal.area;
