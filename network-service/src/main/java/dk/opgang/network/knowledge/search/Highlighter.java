package dk.opgang.network.knowledge.search;

import dk.opgang.platform.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows where words were found: they stand in {@code <mark>}, everything else is escaped for HTML. */
public final class Highlighter {

    private static final int AROUND = 80;
    private static final int MOST = 3;

    private final Set<String> words;

    /** @param words as {@link SearchResult#words} tells them */
    public Highlighter(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** The whole text, if a word is found in it; otherwise nothing. */
    public List<String> whole(String text) {
        List<Words.Token> found = found(text);
        return found.isEmpty() ? List.of() : List.of(marked(text, 0, text.length(), found));
    }

    /** At most three pieces around what was found. */
    public List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int shown = 0;
        List<Words.Token> found = found(text);
        for (Words.Token token : found) {
            if (pieces.size() < MOST && token.begin() >= shown) {
                int begin = boundary(text, Math.max(shown, token.begin() - AROUND), token.begin());
                int end = boundary(text, Math.min(text.length(), token.end() + AROUND), text.length());
                List<Words.Token> within = found.stream()
                        .filter(other -> other.begin() >= begin && other.end() <= end)
                        .toList();
                pieces.add(marked(text, begin, end, within).strip());
                shown = end;
            }
        }
        return pieces;
    }

    private List<Words.Token> found(String text) {
        return Words.of(text).stream()
                .filter(token -> words.contains(token.word()))
                .toList();
    }

    /** The next blank from there on, so that no word is cut. */
    private static int boundary(String text, int from, int limit) {
        if (from == 0 || from == text.length()) {
            return from;
        }
        int place = from;
        while (place < limit && !Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static String marked(String text, int begin, int end, List<Words.Token> found) {
        Html html = new Html();
        int place = begin;
        for (Words.Token token : found) {
            html.text(text.substring(place, token.begin())).text("mark", text.substring(token.begin(), token.end()));
            place = token.end();
        }
        return html.text(text.substring(place, end)).toString();
    }
}
