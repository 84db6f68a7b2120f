/** Values of a template: words in two languages, offsets, numbers that an initiative or a day decides. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.value;
