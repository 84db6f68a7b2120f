/** One OpenAPI document made of those of all services. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.openapi;
