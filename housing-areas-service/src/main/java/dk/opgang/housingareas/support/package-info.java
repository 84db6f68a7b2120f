/** Small helps that several features of this service share. */
@org.jspecify.annotations.NullMarked
package dk.opgang.housingareas.support;
