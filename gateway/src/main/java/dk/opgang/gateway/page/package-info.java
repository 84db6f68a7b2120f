/** The gateway's own pages: how they are sent, the portal, the documentation. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.page;
