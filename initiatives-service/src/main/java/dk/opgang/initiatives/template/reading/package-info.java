/** How a template document is read: each part with its place in the document, all faults collected. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.reading;
