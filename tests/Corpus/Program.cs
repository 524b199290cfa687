using Corpus;
using Corpus.Mutants;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

if (arguments.Mutants is { } mutants)
{
    return new MutantRun(new MutantSources(arguments.Paths), mutants.From, mutants.To, Console.Out).Run() ? 0 : 1;
}

return new CorpusRun(arguments, Console.Out).Run() ? 0 : 1;
