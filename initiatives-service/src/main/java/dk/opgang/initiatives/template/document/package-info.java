/** The parts of a template document, each in a file of its own, and the document as a whole. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.document;
