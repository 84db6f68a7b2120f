package dk.opgang.platform.http;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a query parameter may say, if that is not free. */
final class KnownWords {

    private final List<String> words;
    private final Function<String, Fault> fault;

    private KnownWords(List<String> words, Function<String, Fault> fault) {
        this.words = words;
        this.fault = fault;
    }

    static @Nullable KnownWords of(AnnotatedElement place) {
        OneOf oneOf = place.getAnnotation(OneOf.class);
        if (oneOf == null) {
            return null;
        }
        if (oneOf.codeList().isEmpty()) {
            String all = String.join(", ", oneOf.value());
            return new KnownWords(Arrays.asList(oneOf.value()), pointer -> CommonFault.UNKNOWN_CODE.at(pointer, all));
        }
        CodeList list = CodeList.load(oneOf.codeList());
        return new KnownWords(List.copyOf(list.keys()), pointer -> CommonFault.notInList(pointer, list.name()));
    }

    /** The fault of a parameter that says something else. */
    Optional<Fault> fault(String pointer, List<String> values) {
        return words.containsAll(values) ? Optional.empty() : Optional.of(fault.apply(pointer));
    }
}
