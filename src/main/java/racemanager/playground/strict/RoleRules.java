package racemanager.playground.strict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Limits of roles. */
public final class RoleRules {

    private static final int NAME = 100;
    private static final int COLOR = 0xFFFFFF;
    private static final int ROLES = 250;

    private RoleRules() {}

    public static void check(JsonNode role, FormErrors errors) {
        var form = Form.of(role, errors);
        form.knows("name", "permissions", "color", "colors", "hoist", "icon", "unicode_emoji", "mentionable");
        form.field("name").text(1, NAME);
        form.field("color").number(0, COLOR);
        form.field("colors").field("primary_color").number(0, COLOR);
        form.field("permissions").matches(Pattern.compile("\\d+"));
        form.field("hoist").isBoolean();
        form.field("mentionable").isBoolean();
        errors.refuseIfAny();
    }

    /** 250 roles are the most in a guild, everyone's included. */
    public static void refuseAbove(int count) {
        if (count > ROLES) {
            throw Refusal.of(400, 30005, "Maximum number of server roles reached (" + ROLES + ")");
        }
    }

    /** Everyone's role and those of integrations cannot be deleted, given or taken. */
    public static Refusal invalid() {
        return Refusal.of(400, 50028, "Invalid Role");
    }
}
