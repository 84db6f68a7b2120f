/**
 * Who may do what with whom: every operation of the API document, called as every kind of caller on people in every state. What
 * somebody may not see answers exactly as what does not exist.
 */
package dk.opgang.system.matrix;
