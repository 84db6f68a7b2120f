package dk.opgang.network.knowledge.search;

import dk.opgang.platform.dated.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of Danish words: those that say nothing alone, and forms that no rule finds. The rule takes endings of inflection
 * off and none that make another word, so that {@code boligområderne} is {@code boligområde}, and {@code lejlighed} is no {@code leje}.
 *
 * @param stopWords words that are looked for only where nothing else is
 * @param forms the words of a base form that the endings do not lead to
 */
record DanishWords(List<String> stopWords, Map<String, List<String>> forms) {

    private static final DanishWords KNOWN = DataFile.read("rules/danish-words.json", DanishWords.class);
    private static final Set<String> STOP =
            KNOWN.stopWords().stream().map(Words::compared).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> BASES = bases();

    /** The longer ones first. */
    private static final List<String> ENDINGS =
            List.of("erne", "ende", "ene", "ede", "ens", "ets", "ers", "en", "et", "er", "e", "s", "t");

    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiouyæøå";

    static boolean isStopWord(String word) {
        return STOP.contains(word);
    }

    /** What the forms of a word have in common. The word is one that is compared. */
    static String stem(String word) {
        String base = BASES.get(word);
        if (base != null) {
            return base;
        }
        String stem = word;
        String shorter = withoutEnding(stem);
        while (!shorter.equals(stem)) {
            base = BASES.get(shorter);
            if (base != null) {
                return base;
            }
            stem = shorter;
            shorter = withoutEnding(stem);
        }
        return stem;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (rest >= SHORTEST && word.endsWith(ending) && hasVowel(word.substring(0, rest))) {
                return single(word.substring(0, rest), ending);
            }
        }
        return word;
    }

    /** A consonant is doubled before an ending: {@code jobbet} is {@code job}. */
    private static String single(String stem, String ending) {
        int last = stem.length() - 1;
        boolean isDoubled = VOWELS.indexOf(ending.charAt(0)) >= 0
                && last >= SHORTEST
                && stem.charAt(last) == stem.charAt(last - 1)
                && VOWELS.indexOf(stem.charAt(last)) < 0;
        return isDoubled ? stem.substring(0, last) : stem;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private static Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        KNOWN.forms().forEach((base, others) -> {
            String stem = Words.compared(base);
            bases.put(stem, stem);
            others.forEach(form -> bases.put(Words.compared(form), stem));
        });
        return Map.copyOf(bases);
    }
}
