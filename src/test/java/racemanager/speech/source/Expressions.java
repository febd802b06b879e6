package racemanager.speech.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;
import racemanager.speech.source.Values.Joined;
import racemanager.speech.source.Values.Written;

/** From which places the value of an expression comes. */
final class Expressions extends SimpleTreeVisitor<Set<Object>, Void> {

    private static final String HOUSE = "racemanager.";

    private final Values values;
    private final Unit unit;
    private final IdentityHashMap<Tree, Set<Object>> known = new IdentityHashMap<>();

    Expressions(Values values, Unit unit) {
        super(Set.of());
        this.values = values;
        this.unit = unit;
    }

    Set<Object> value(@Nullable Tree tree) {
        if (tree == null) return Set.of();
        var before = known.get(tree);
        if (before != null) return before;
        var found = Texts.canBeIn(unit.type(tree)) ? tree.accept(this, null) : without(tree);
        known.put(tree, found);
        return found;
    }

    /** What is given to a call counts, whatever comes out of it. */
    private Set<Object> without(Tree tree) {
        if (isFunction(tree)) return function(tree);
        if (tree instanceof MethodInvocationTree || tree instanceof NewClassTree) tree.accept(this, null);
        return Set.of();
    }

    private Set<Object> function(Tree tree) {
        var given = tree.accept(this, null);
        if (unit.type(tree) instanceof DeclaredType declared) {
            for (var member : declared.asElement().getEnclosedElements()) {
                if (member instanceof ExecutableElement method
                        && method.getModifiers().contains(Modifier.ABSTRACT)) {
                    values.flow(given, method);
                }
            }
        }
        return given;
    }

    private static boolean isFunction(Tree tree) {
        return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
    }

    @Override
    public Set<Object> visitLiteral(LiteralTree tree, Void nothing) {
        return tree.getValue() instanceof String text ? Set.of(new Written(text)) : Set.of();
    }

    @Override
    public Set<Object> visitIdentifier(IdentifierTree tree, Void nothing) {
        return named(tree);
    }

    @Override
    public Set<Object> visitMemberSelect(MemberSelectTree tree, Void nothing) {
        return named(tree);
    }

    private Set<Object> named(Tree tree) {
        var constant = unit.constant(tree);
        if (constant instanceof String text) return Set.of(new Written(text));
        return unit.element(tree) instanceof VariableElement variable ? Set.of(Places.of(variable)) : Set.of();
    }

    @Override
    public Set<Object> visitBinary(BinaryTree tree, Void nothing) {
        if (tree.getKind() != Tree.Kind.PLUS) return Set.of();
        var parts = new ArrayList<Object>();
        for (var operand : Inside.operands(tree)) {
            parts.add(unit.constant(operand) instanceof String text ? text : value(operand));
        }
        return Set.of(new Joined(parts));
    }

    @Override
    public Set<Object> visitParenthesized(ParenthesizedTree tree, Void nothing) {
        return value(tree.getExpression());
    }

    @Override
    public Set<Object> visitTypeCast(TypeCastTree tree, Void nothing) {
        return value(tree.getExpression());
    }

    @Override
    public Set<Object> visitConditionalExpression(ConditionalExpressionTree tree, Void nothing) {
        return union(List.of(tree.getTrueExpression(), tree.getFalseExpression()));
    }

    @Override
    public Set<Object> visitNewArray(NewArrayTree tree, Void nothing) {
        return tree.getInitializers() == null ? Set.of() : union(tree.getInitializers());
    }

    @Override
    public Set<Object> visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
        var results = new ArrayList<Tree>();
        for (var branch : tree.getCases()) {
            if (branch.getBody() instanceof ExpressionTree result) results.add(result);
            else if (branch.getBody() != null) results.addAll(Inside.ends(branch.getBody(), Tree.Kind.YIELD));
        }
        return union(results);
    }

    @Override
    public Set<Object> visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
        return tree.getBody() instanceof ExpressionTree result
                ? value(result)
                : union(Inside.ends(tree.getBody(), Tree.Kind.RETURN));
    }

    @Override
    public Set<Object> visitMemberReference(MemberReferenceTree tree, Void nothing) {
        if (!(unit.element(tree) instanceof ExecutableElement method)) return Set.of();
        if (!isOurs(method)) return value(tree.getQualifierExpression());
        if (says(method, "label")) return Set.of(unit.call(tree));
        return method.getKind() == ElementKind.CONSTRUCTOR ? Set.of() : Set.of(Places.of(method));
    }

    @Override
    public Set<Object> visitNewClass(NewClassTree tree, Void nothing) {
        if (!(unit.element(tree) instanceof ExecutableElement constructor)) return Set.of();
        if (!isOurs(constructor)) return union(tree.getArguments());
        given(constructor, tree.getArguments());
        return Set.of();
    }

    @Override
    public Set<Object> visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        if (!(unit.element(tree) instanceof ExecutableElement method)) return Set.of();
        var receiver = receiver(tree.getMethodSelect());
        var arguments = tree.getArguments();
        var name = method.getSimpleName().toString();
        var owner = String.valueOf(method.getEnclosingElement());
        if (owner.equals(HOUSE + "kernel.Phrase")) {
            return switch (name) {
                case "of" -> value(arguments.get(0));
                case "verbatim" -> Set.of(new Written("verbatim"));
                default -> value(receiver);
            };
        }
        if (says(method, "label")) return values.label(unit.call(tree), value(arguments.get(0)));
        if (says(method, "text")) return value(arguments.get(0));
        if (name.equals("to") && owner.equals(HOUSE + "discord.Shortened"))
            return cut(arguments.get(0), arguments.get(1));
        if (name.equals("distinct") && owner.equals(HOUSE + "discord.Labels"))
            return cut(arguments.get(0), arguments.get(1));
        if (isOurs(method)) {
            given(method, arguments);
            return Set.of(Places.of(method));
        }
        return foreign(receiver, arguments);
    }

    private static boolean says(ExecutableElement method, String name) {
        var owner = String.valueOf(method.getEnclosingElement());
        return method.getSimpleName().contentEquals(name)
                && (owner.equals(HOUSE + "speech.Localizer") || owner.equals(HOUSE + "speech.Speech"));
    }

    private Set<Object> cut(Tree limit, Tree text) {
        if (unit.constant(limit) instanceof Integer most) values.cut(most, unit.where() + " " + limit, value(text));
        return value(text);
    }

    /** A library's method gives what it was given; the functions that it is given may get all of it. */
    private Set<Object> foreign(@Nullable Tree receiver, List<? extends ExpressionTree> arguments) {
        var all = new ArrayList<Tree>(arguments);
        var held = value(receiver);
        for (var argument : arguments) {
            if (argument instanceof LambdaExpressionTree lambda) {
                lambda.getParameters().forEach(parameter -> values.flow(held, unit.element(parameter)));
            }
            if (argument instanceof MemberReferenceTree reference
                    && unit.element(reference) instanceof ExecutableElement method) {
                referred(reference, method, held);
            }
        }
        var given = union(all);
        if (receiver != null
                && unit.element(receiver) instanceof VariableElement variable
                && Texts.canBeIn(variable.asType())) {
            values.flow(given, Places.of(variable));
        }
        given.addAll(held);
        return given;
    }

    private void referred(MemberReferenceTree reference, ExecutableElement method, Set<Object> held) {
        if (says(method, "label")) values.label(unit.call(reference), held);
        else if (isOurs(method)) method.getParameters().forEach(parameter -> values.flow(held, parameter));
    }

    private void given(ExecutableElement method, List<? extends ExpressionTree> arguments) {
        var parameters = method.getParameters();
        for (int i = 0; i < arguments.size() && !parameters.isEmpty(); i++) {
            values.flow(value(arguments.get(i)), parameters.get(Math.min(i, parameters.size() - 1)));
        }
    }

    private static @Nullable ExpressionTree receiver(ExpressionTree selected) {
        return selected instanceof MemberSelectTree select ? select.getExpression() : null;
    }

    private static boolean isOurs(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().toString().startsWith(HOUSE);
    }

    private Set<Object> union(List<? extends Tree> trees) {
        var all = new LinkedHashSet<>();
        trees.forEach(tree -> all.addAll(value(tree)));
        return all;
    }
}
