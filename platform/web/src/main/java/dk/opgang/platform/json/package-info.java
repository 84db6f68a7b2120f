/** Strict reading of JSON: what a client sends is understood whole, or every fault of it is told. */
@org.jspecify.annotations.NullMarked
package dk.opgang.platform.json;
