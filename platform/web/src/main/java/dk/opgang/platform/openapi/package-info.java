/** The OpenAPI document: what is the same for every operation. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.openapi;
