/** Danish search in what was published: words, their forms, compounds, typing errors, phrases. */
@org.jspecify.annotations.NullMarked
package dk.opgang.network.knowledge.search;
