package dk.opgang.platform.peer;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Asks at one address after the other until there is an answer or no address is left. */
@AsksPeer
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class AsksPeerInterceptor {

    @AroundInvoke
    @Nullable
    Object ask(InvocationContext method) throws Exception {
        Question question = new Question(isRepeatable(method));
        while (true) {
            try {
                Object answer = ScopedValue.where(Question.CURRENT, question).call(method::proceed);
                if (!(answer instanceof Response response) || !question.goesOn(response.getStatus())) {
                    return answer;
                }
                response.close();
            } catch (ProcessingException | WebApplicationException failure) {
                if (!question.goesOn(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isRepeatable(InvocationContext method) {
        AsksPeer binding = method.getInterceptorBinding(AsksPeer.class);
        return binding == null || binding.repeatable();
    }
}
