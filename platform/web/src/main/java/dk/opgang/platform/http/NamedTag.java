package dk.opgang.platform.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that a client names in a condition. Proxies that pack an answer make its tag weak or add the way of packing to it, and clients
 * send what they got: neither says that the resource is another one. Since the tag of a resource is its version, which two different
 * states never share, a weak one is as good as a strong one here.
 *
 * @param value what stands in the quotes, without what was added for packing; {@code *} for every tag
 */
record NamedTag(String value) {

    private static final String ANY = "*";
    private static final Pattern LIST = Pattern.compile("\\G[ \t]*(?:(\\*)|(?:W/)?\"([^\"]*)\")[ \t]*(?:,|$)");
    private static final Pattern PACKED = Pattern.compile("(?:--?|;)(?:gzip|deflate|br|zstd)$");

    /** All tags of a header, or nothing if it cannot be read. */
    static Optional<List<NamedTag>> all(String header) {
        List<NamedTag> tags = new ArrayList<>();
        Matcher tag = LIST.matcher(header);
        int end = 0;
        while (end < header.length() && tag.find()) {
            tags.add(new NamedTag(tag.group(1) != null ? ANY : unpacked(tag.group(2))));
            end = tag.end();
        }
        return end == header.length() && !tags.isEmpty() ? Optional.of(tags) : Optional.empty();
    }

    /** The value of a tag without what was added for packing. */
    static String unpacked(String value) {
        return PACKED.matcher(value).replaceFirst("");
    }

    boolean isAny() {
        return value.equals(ANY);
    }

    /** The tag of an expanded answer is the version, a hyphen and a digest: the version is what a change is based on. */
    boolean isVersion(long version) {
        int hyphen = value.indexOf('-');
        return (hyphen < 0 ? value : value.substring(0, hyphen)).equals(Long.toString(version));
    }
}
