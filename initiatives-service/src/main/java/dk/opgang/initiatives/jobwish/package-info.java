/** Job wishes: what work a participant wishes, when and how far away. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.jobwish;
