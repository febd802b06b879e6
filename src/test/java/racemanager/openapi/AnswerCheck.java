package racemanager.openapi;

import java.util.List;

/** Tells where a playground's answer is not what Discord's description says that Discord would answer. */
record AnswerCheck(DiscordDescription description) {

    /** One sentence for each fault of an answer to a request that succeeded; refusals have a form of their own. */
    List<String> faults(SentRequest sent) {
        return description
                .find(sent.method(), sent.path())
                .filter(found -> sent.succeeded())
                .map(found -> faults(found.operation(), sent))
                .orElse(List.of())
                .stream()
                .filter(fault -> !MeantDeviation.isMeant(fault))
                .toList();
    }

    private List<String> faults(DescribedOperation operation, SentRequest sent) {
        if (!operation.answers(sent.status())) {
            return List.of("Discord never answers with status " + sent.status());
        }
        return operation
                .answerSchema(sent.status())
                .map(schema -> description.faults(schema, sent.answer()))
                .orElseGet(() -> sent.answer().isMissingNode() ? List.of() : List.of("Discord answers without a body"));
    }
}
