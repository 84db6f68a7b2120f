@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.template.predicate;
