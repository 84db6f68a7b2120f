/** Events with employers: who is invited, who came, and to whom they handed in a CV. */
@org.jspecify.annotations.NullMarked
package dk.opgang.initiatives.employerevent;
