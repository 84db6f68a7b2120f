package dk.opgang.platform.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;

/** Classes that annotations name as what is sent or answered. */
final class SchemaByHand {

    private SchemaByHand() {}

    static ArchCondition<JavaMethod> nameNoneOfAnAnswer() {
        return new NoClassNamed("name no class of what they answer", SchemaByHand::answers);
    }

    static ArchCondition<JavaMethod> nameNoneOfARequest() {
        return new NoClassNamed("name no class of what they are sent", SchemaByHand::requests);
    }

    private static Stream<Content> answers(JavaMethod method) {
        Stream<APIResponse> several =
                method.tryGetAnnotationOfType(APIResponses.class).stream().flatMap(all -> Stream.of(all.value()));
        return Stream.concat(several, method.tryGetAnnotationOfType(APIResponse.class).stream())
                .flatMap(answer -> Stream.of(answer.content()));
    }

    private static Stream<Content> requests(JavaMethod method) {
        return method.tryGetAnnotationOfType(RequestBody.class).stream().flatMap(body -> Stream.of(body.content()));
    }

    private static final class NoClassNamed extends ArchCondition<JavaMethod> {

        private final Function<JavaMethod, Stream<Content>> contents;

        NoClassNamed(String description, Function<JavaMethod, Stream<Content>> contents) {
            super(description);
            this.contents = contents;
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean isNamed =
                    contents.apply(method).anyMatch(content -> content.schema().implementation() != Void.class);
            events.add(new SimpleConditionEvent(
                    method, !isNamed, method.getFullName() + " names a class that follows from its signature"));
        }
    }
}
