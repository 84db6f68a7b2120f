package dk.opgang.network.form;

/** How addresses and names for machines are written, said once for all forms of the network. */
public final class Written {

    /** An address in the web, without what would end it in a page or a calendar. */
    public static final String ADDRESS = "https?://[^\\s\"<>\\\\^`{|}]+";

    /** A name for machines: small letters and digits in words with hyphens between. */
    public static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+){0,49}";

    private Written() {}
}
