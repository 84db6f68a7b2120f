package dk.opgang.network.knowledge;

/** A form that is kept as a document, beside the columns of what readers see. */
record KeptForm(ArticleForm form) {}
