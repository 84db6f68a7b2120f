package dk.opgang.network.member;

import dk.opgang.platform.codes.Code;
import dk.opgang.platform.codes.CodeList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises municipalities by what they are called in lists of members, such as {@code Horsens Kommune}. */
final class MunicipalityNames {

    private static final CodeList MUNICIPALITIES = CodeList.load("municipalities");
    private static final List<String> ENDINGS = List.of(" Kommune", " Municipality");

    private MunicipalityNames() {}

    /** The code of the municipality with that name; nothing unless the name says that it is a municipality. */
    static Optional<String> codeOf(String name) {
        return ENDINGS.stream()
                .filter(name::endsWith)
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .flatMap(place -> MUNICIPALITIES.codes().stream().filter(code -> isCalled(code, place)))
                .map(Code::code)
                .findFirst();
    }

    private static boolean isCalled(Code municipality, String place) {
        return Stream.of(municipality.labels().da(), municipality.labels().en()).anyMatch(place::equalsIgnoreCase);
    }
}
