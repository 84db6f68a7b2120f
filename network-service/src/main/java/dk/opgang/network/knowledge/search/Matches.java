package dk.opgang.network.knowledge.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What of the index answers a query.
 *
 * @param words how many words must all be there
 * @param all the answers to them
 * @param phrases for each phrase the answers to its words, numbered by their order in it
 * @param excluded what must not be there
 */
record Matches(int words, List<Match> all, List<List<Match>> phrases, List<Match> excluded) {

    static Matches of(Vocabulary vocabulary, SearchQuery query) {
        List<String> asked =
                Stream.concat(query.words().stream(), query.excluded().stream()).toList();
        List<Match> found = vocabulary.of(asked);
        int words = query.words().size();
        List<Match> all = found.stream()
                .filter(match -> match.query() < words)
                .filter(match -> !query.onlyStopWords() || match.kind() == Match.Kind.EXACT)
                .toList();
        List<List<Match>> phrases = query.phrases().stream()
                .map(phrase -> ofPhrase(query.words(), phrase, all))
                .toList();
        return new Matches(
                words,
                all,
                phrases,
                found.stream()
                        .filter(match -> match.query() >= words && isWord(match))
                        .toList());
    }

    /** The words that are shown as found. */
    Set<String> shown() {
        return all.stream().map(Match::word).collect(Collectors.toSet());
    }

    /** The word of the index that was most likely meant by one that nothing else answers; of equal ones the first by the alphabet. */
    Optional<String> meant(int word, String typed) {
        List<Match> answers =
                all.stream().filter(match -> match.query() == word).toList();
        boolean isKnown = answers.stream().anyMatch(match -> match.kind() != Match.Kind.TYPING_ERROR);
        return isKnown
                ? Optional.empty()
                : answers.stream()
                        .map(Match::word)
                        .min(Comparator.<String>comparingInt(
                                        other -> TypingErrors.between(typed, other, TypingErrors.allowedIn(typed)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** In a phrase a word stands in any of its forms, and is no part of another one. */
    private static List<Match> ofPhrase(List<String> words, List<String> phrase, List<Match> all) {
        return IntStream.range(0, phrase.size())
                .boxed()
                .flatMap(place -> {
                    int asked = words.indexOf(phrase.get(place));
                    List<Match> answers = all.stream()
                            .filter(match -> match.query() == asked && isWord(match))
                            .map(match -> new Match(place, match.term(), match.word(), match.kind()))
                            .toList();
                    return answers.isEmpty() ? Stream.of(new Match(place, -1, "", Match.Kind.EXACT)) : answers.stream();
                })
                .toList();
    }

    private static boolean isWord(Match match) {
        return match.kind() == Match.Kind.EXACT || match.kind() == Match.Kind.STEM;
    }
}
