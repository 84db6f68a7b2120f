/** The pages for developers: guides, events, webhooks, code lists, versions. */
@org.jspecify.annotations.NullMarked
package dk.opgang.gateway.portal.docs;
